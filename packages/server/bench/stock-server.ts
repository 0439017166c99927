/** A language server of Langium's own parts with our grammar, for the comparison of starts. */
import { EmptyFileSystem, inject } from 'langium';
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { DealGeneratedModule, DealGeneratedSharedModule } from '../../language/src/generated/module.ts';

const connection = createConnection(ProposedFeatures.all);
const shared = inject(createDefaultSharedModule({ connection, ...EmptyFileSystem }), DealGeneratedSharedModule);
shared.ServiceRegistry.register(inject(createDefaultModule({ shared }), DealGeneratedModule));
startLanguageServer(shared);
