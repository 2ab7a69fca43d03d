package fi.luukku.forms.expression;

import dev.cel.common.CelIssue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CEL finds wrong, in a sentence for the developer and as a code for who makes the form. */
final class IssueWords {
  private static final Pattern TYPES =
      Pattern.compile("found no matching overload for '(.*)' applied to '\\((.*)\\)'");
  private static final Pattern UNKNOWN =
      Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);

  private IssueWords() {}

  static ExpressionRefused refusal(CelIssue issue) {
    String reason = reason(issue);
    int column = issue.getSourceLocation().getColumn();
    String letter = column < 0 ? "" : String.valueOf(column + 1);
    String message = words(issue);
    Matcher types = TYPES.matcher(message);
    if (types.matches()) {
      return new ExpressionRefused(FaultCode.TYPES, reason, types.group(1), types.group(2));
    }
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.matches()) {
      return new ExpressionRefused(FaultCode.UNKNOWN_WORD, reason, unknown.group(1), letter);
    }
    return new ExpressionRefused(FaultCode.SYNTAX, reason, letter);
  }

  private static String reason(CelIssue issue) {
    int column = issue.getSourceLocation().getColumn();
    return column < 0 ? words(issue) : words(issue) + " (at letter " + (column + 1) + ")";
  }

  private static String words(CelIssue issue) {
    String words = issue.getMessage();
    int candidates = words.indexOf(" (candidates");
    return candidates > 0 ? words.substring(0, candidates) : words;
  }
}
