package fi.luukku.acceptance.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts the statements of several connections into units of work. */
final class Units {
  private static final Pattern BEGIN =
      Pattern.compile("(?i)^(BEGIN|START TRANSACTION|SET AUTOCOMMIT\\s*=\\s*0).*", Pattern.DOTALL);
  private static final Pattern COMMIT = Pattern.compile("(?i)^COMMIT.*", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("(?i)^(COMMIT|ROLLBACK).*", Pattern.DOTALL);

  /** What the pool sends when a transaction is over. */
  private static final Pattern AFTER =
      Pattern.compile("(?i)^SET AUTOCOMMIT\\s*=\\s*1.*", Pattern.DOTALL);

  private static final Pattern VALUE = Pattern.compile("'(?:[^'\\\\]++|\\\\.|'')*+'|\\b\\d+\\b");
  private static final int BEGINNING = 120;

  private final Map<Long, List<String>> open = new HashMap<>();
  private final Set<Long> inTransaction = new HashSet<>();

  /** The next statement of a connection; the unit that it completes. */
  Optional<StatementLog.Unit> add(long connection, String statement) {
    if ((isEnd(statement) || AFTER.matcher(statement).matches())
        && !inTransaction.contains(connection)) {
      // It began before the log did, or is the end of one that is noted already.
      return Optional.empty();
    }
    List<String> unit = open.computeIfAbsent(connection, none -> new ArrayList<>());
    unit.add(statement);
    if (isBegin(statement)) {
      inTransaction.add(connection);
    }
    if (isEnd(statement)) {
      inTransaction.remove(connection);
    }
    // What validates a connection belongs to whoever uses it next.
    if (inTransaction.contains(connection) || isValidation(statement)) {
      return Optional.empty();
    }
    open.remove(connection);
    return Optional.of(new StatementLog.Unit(List.copyOf(unit)));
  }

  /** What was going on when the log was read. */
  List<StatementLog.Unit> unfinished() {
    return open.values().stream().map(List::copyOf).map(StatementLog.Unit::new).toList();
  }

  static boolean isBegin(String statement) {
    return BEGIN.matcher(statement).matches();
  }

  private static boolean isEnd(String statement) {
    return END.matcher(statement).matches();
  }

  static boolean isCommit(String statement) {
    return COMMIT.matcher(statement).matches();
  }

  /** The statement's beginning without the values in it. */
  static String shape(String statement) {
    String bare = VALUE.matcher(statement).replaceAll("?").replaceAll("\\s+", " ");
    return bare.substring(0, Math.min(BEGINNING, bare.length())).toLowerCase(Locale.ROOT);
  }

  private static boolean isValidation(String statement) {
    return statement.equalsIgnoreCase("SELECT COUNT(*) FROM DUAL");
  }
}
