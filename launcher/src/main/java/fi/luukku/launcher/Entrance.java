package fi.luukku.launcher;

import fi.luukku.launcher.audit.AuditCheck;
import fi.luukku.launcher.backoffice.Console;
import java.util.Arrays;
import java.util.List;

/** Reads the command line and goes to what it names. */
public final class Entrance {
  private static final int REFUSED = 2;

  private Entrance() {}

  public static void main(String[] arguments) {
    try {
      enter(Arrays.asList(arguments));
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(REFUSED);
    }
  }

  private static void enter(List<String> arguments) {
    if (!arguments.isEmpty() && arguments.get(0).equals("backoffice")) {
      Console.run(arguments.subList(1, arguments.size()));
      return;
    }
    if (!arguments.isEmpty() && arguments.get(0).equals("audit")) {
      System.exit(AuditCheck.run(arguments.subList(1, arguments.size()), System.out));
    }
    Options options = Options.parse(arguments);
    if (options.help()) {
      System.out.println(Options.HELP);
      return;
    }
    new House(options, new Outside(System.getenv()), new Story(System.out)).run();
  }
}
