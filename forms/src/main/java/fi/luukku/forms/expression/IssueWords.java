package fi.luukku.forms.expression;

import dev.cel.common.CelIssue;

/** What CEL finds wrong, in a sentence for the author of a form. */
final class IssueWords {

  private IssueWords() {}

  static String of(CelIssue issue) {
    String words = issue.getMessage();
    int candidates = words.indexOf(" (candidates");
    if (candidates > 0) {
      words = words.substring(0, candidates);
    }
    int column = issue.getSourceLocation().getColumn();
    return column < 0 ? words : words + " (at letter " + (column + 1) + ")";
  }
}
