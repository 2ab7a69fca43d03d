package fi.luukku.launcher.audit;

import fi.luukku.launcher.Trouble;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command {@code audit}: whether the trail is as it was written. */
public final class AuditCheck {
  private static final int WHOLE = 0;
  private static final int BROKEN = 1;

  private AuditCheck() {}

  /** Tells what was found; the number is what the process ends with. */
  public static int run(List<String> arguments, PrintStream out) {
    AuditOrders orders = AuditOrders.parse(arguments, System.getenv());
    if (orders.help()) {
      out.println(AuditOrders.HELP);
      return WHOLE;
    }
    Chain chain = new Chain(orders.bookmark().flatMap(Bookmark::read));
    String waiting = read(orders, chain);
    out.printf(Locale.ROOT, "%,d events under seals were read.%n", chain.events());
    if (!waiting.isEmpty()) {
      out.println(waiting);
    }
    chain.faults().forEach(out::println);
    if (!chain.faults().isEmpty()) {
      out.println("THE TRAIL IS NOT AS IT WAS WRITTEN.");
      return BROKEN;
    }
    out.println("The trail is whole.");
    chain.last().ifPresent(last -> keep(last, orders.bookmark(), out));
    return WHOLE;
  }

  private static String read(AuditOrders orders, Chain chain) {
    try {
      return Trail.tell(orders, chain);
    } catch (SQLException e) {
      throw new Trouble(
          "The trail in "
              + orders.databaseUrl()
              + " could not be read ("
              + e.getMessage()
              + "): see whether the database runs, and user and password.",
          e);
    }
  }

  private static void keep(Bookmark last, Optional<Path> file, PrintStream out) {
    out.println("It ends with seal " + last + ".");
    if (file.isEmpty()) {
      out.println("Whether an end was cut off can be told with --bookmark alone: see --help.");
      return;
    }
    last.write(file.get());
  }
}
