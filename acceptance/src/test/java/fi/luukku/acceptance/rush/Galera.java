package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.Product;
import java.util.List;
import java.util.Map;

/**
 * What {@link Right} does, with each node on a member of its own of a Galera cluster. It begins
 * with what the product has made; afterwards both members have the same rows.
 */
final class Galera {
  private static final List<String> TABLES =
      List.of("occupancy", "case_file", "outbox", "notification", "audit_event");

  String lines() throws Exception {
    String user = Product.endpoint("db.user");
    String password = Product.endpoint("db.password");
    Product.stop();
    try (GaleraPair pair = GaleraPair.begin(Product.data(), user, password)) {
      Product.startAgain(
          Map.of(
              "LUUKKU_DB_URL", pair.first(),
              "LUUKKU_DB_USER", user,
              "LUUKKU_DB_PASSWORD", password));
      String report = new Right(Map.of("LUUKKU_DB_URL", pair.second())).lines();
      List<String> unlike = pair.unlike(TABLES);
      if (!unlike.isEmpty()) {
        throw new IllegalStateException("The members differ in " + unlike + ":\n" + report);
      }
      report += pair.conflicts();
      Product.stop();
      return report;
    }
  }
}
