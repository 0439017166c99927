import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, URI } from 'langium';
import type { LangiumCoreServices, LangiumDocument, LangiumSharedCoreServices } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DealGeneratedModule, DealGeneratedSharedModule } from '../../language/src/generated/module.ts';

/** Langium with our grammar and nothing else of ours: its own lexer, linker, index, document builder and validation. */
export class StockLangium {
  /** The texts as the editor has them. */
  readonly #open = new OpenTexts();
  readonly #shared: LangiumSharedCoreServices;
  readonly #services: LangiumCoreServices;

  constructor() {
    const open = { workspace: { TextDocuments: () => this.#open } };
    this.#shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), DealGeneratedSharedModule, open);
    this.#services = inject(createDefaultCoreModule({ shared: this.#shared }), DealGeneratedModule);
    this.#shared.ServiceRegistry.register(this.#services);
  }

  /** Parses a text and gives back the messages of its errors. */
  parse(text: string): readonly string[] {
    const { lexerErrors, parserErrors } = this.#services.parser.LangiumParser.parse(text);
    return [...lexerErrors, ...parserErrors].map(({ message }) => message);
  }

  /** Opens documents as one workspace, through to their diagnostics. */
  async open(texts: ReadonlyMap<string, string>): Promise<void> {
    const documents = [...texts].map(([uri, text]) => this.#shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(uri)));
    for (const document of documents) {
      this.#open.set(document.textDocument);
      this.#shared.workspace.LangiumDocuments.addDocument(document);
    }
    await this.#shared.workspace.DocumentBuilder.build(documents, { validation: true });
  }

  /** One edit of a document, through to its diagnostics. */
  async edit(uri: string, offset: number, remove: number, insert: string): Promise<void> {
    const document = this.#document(uri);
    const { textDocument } = document;
    const range = { start: textDocument.positionAt(offset), end: textDocument.positionAt(offset + remove) };
    TextDocument.update(textDocument, [{ range, text: insert }], textDocument.version + 1);
    await this.#shared.workspace.DocumentBuilder.update([document.uri], []);
  }

  #document(uri: string): LangiumDocument {
    const document = this.#shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    if (document === undefined) {
      throw new Error(`${uri} was not opened`);
    }
    return document;
  }
}

/** What the server's TextDocuments would hold. */
class OpenTexts {
  readonly #texts = new Map<string, TextDocument>();

  set(document: TextDocument): void {
    this.#texts.set(document.uri, document);
  }

  get(uri: string | URI): TextDocument | undefined {
    return this.#texts.get(uri.toString());
  }
}
