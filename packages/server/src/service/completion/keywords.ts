/** Words of the language that are never part of a name typed in small letters. */
export const KEYWORDS: ReadonlySet<string> = new Set((
  'use party cloud channel product service asset customer territory purpose event term action period calendar fact agreement amendment section schedule '
  + 'clause clauses sections scenario replace insert delete text between dated effective supersedes incorporates draft restating given expect '
  + 'must not may need shall will jointly severally directly indirectly cause efforts reasonable best diligent commercially grants grant owns own holds assigns '
  + 'warrants appoints has have right refusal offer negotiation is are be becomes become renews survives survive applies apply prevails prevail over takes '
  + 'on upon to with without in for using under from at as of above below outside including excluding other than against only first '
  + 'until through before after during within by earlier later each every per once twice '
  + 'if unless while except but regardless subject notwithstanding and or '
  + 'a an the any all no either neither both its this that '
  + 'kind part distinct built operated provided judged meaning means when also affiliate group '
  + 'capped uncapped least most up more less occurred permitted required breach unclear governed licence license exclusive').split(' '));
