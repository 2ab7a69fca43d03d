package fi.luukku.forms.expression;

/**
 * What can be wrong with a definition or one of its expressions: says to a program what the reason
 * says to a developer, so that whoever makes a form reads it in their own language. Behind each
 * stands what its words name, in order.
 */
public enum FaultCode {
  /** The file is no JSON. Line, column. */
  JSON,
  /** Not the structure that definitions have. */
  STRUCTURE,
  /** A field is missing. */
  MISSING,
  /** A field has a value of another kind than it takes. */
  WRONG_KIND,
  /** A field that is not known there. Its name. */
  UNKNOWN_FIELD,
  /** A number or count outside what is taken. Least, most. */
  OUT_OF_RANGE,
  /** A key that is none, or is a word of the expression language. The key. */
  KEY,
  /** A key that is there twice. The key. */
  TWICE,
  /** A kind of answer that is not known. Its name. */
  UNKNOWN_TYPE,
  /** A kind of answer that cannot be a column there. Its name. */
  COLUMN_TYPE,
  /** A sum of what is no amount. */
  SUM,
  /** A source of first answers that does not fit. Its name. */
  PREFILL,
  /** Kinds of files that cannot be let in. */
  FILE_KINDS,
  /** A register that is not known. Its name. */
  REGISTER,
  /** A limit that cannot be read. */
  LIMIT,
  /** A lower limit above the upper one. */
  LIMITS_CROSSED,
  /** A limit of what is no amount. */
  LIMITS_OF_NO_AMOUNT,
  /** A text that is missing. Its key. */
  TEXT_MISSING,
  /** A text that is used nowhere. Its key. */
  TEXT_UNUSED,
  /** Texts that cannot be read. */
  TEXTS,
  /** A question that is not there. Its key. */
  UNKNOWN_QUESTION,
  /** A column or part that is not there. Its name. */
  UNKNOWN_COLUMN,
  /** A page that is not there. Its key. */
  UNKNOWN_PAGE,
  /** An option that is not there. Key of the question, option. */
  UNKNOWN_OPTION,
  /** A question without a value that could be used. Its key. */
  NO_VALUE,
  /** A question that is asked later than it is needed. Its key. */
  LATER,
  /** A question of another kind than is needed. Its key. */
  OTHER_TYPE,
  /** What is neither a number nor an amount of money. Its key. */
  NO_AMOUNT,
  /** A value that depends on itself. The keys of the circle. */
  CYCLE,
  /** A result of too many decimals. The most. */
  DECIMALS,
  /** A value that is no single value. */
  NO_SINGLE_VALUE,
  /** Where yes or no is needed, something else. */
  NO_YES_NO,
  /** What is never asked. */
  NEVER_ASKED,
  /** A way on that nobody takes. */
  WAY_NEVER,
  /** A way that leads back. Key of the page. */
  WAY_BACK,
  /** A page that nobody comes to. */
  PAGE_DEAD,
  /** A rule that nobody can break. */
  RULE_IDLE,
  /** A rule that nobody can keep. */
  RULE_NEVER_KEPT,
  /** An expression that cannot be read. Number of the letter, or nothing. */
  SYNTAX,
  /** A word that is neither question nor function. The word, number of the letter. */
  UNKNOWN_WORD,
  /** Kinds of values that do not go together. Operator or function, the kinds. */
  TYPES,
  /** What has to be written out. How. */
  WRITTEN_OUT,
  /** A division by zero. */
  ZERO,
  /** What the language does not have. Reason in English. */
  NOT_IN_LANGUAGE,
  /** A pattern that is none, is too long or repeats too much. */
  PATTERN
}
