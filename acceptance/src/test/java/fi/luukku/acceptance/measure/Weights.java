package fi.luukku.acceptance.measure;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a browser loads over the wire for each page, headers and all, as Chromium itself counts it:
 * with an empty cache, and once more with what the first visit left in it.
 */
final class Weights {
  private static final List<String> COLUMNS =
      List.of("Document", "Stylesheet", "Script", "Font", "Image", "Other");
  private static final List<String> OPEN =
      List.of(
          "/",
          "/services",
          "/services/early-education-application",
          "/articles",
          "/articles/good-report",
          "/search?q=parkki",
          "/appointments",
          "/facilities",
          "/facilities/facility?key=swimming-hall",
          "/grants",
          "/grants/programme?key=grant-activity",
          "/report",
          "/site/help");
  private static final List<String> SIGNED_IN =
      List.of("/my", "/my/profile", "/appointments/choose-time?service=building-advice");

  private final List<String> rows = new ArrayList<>();

  Weights measure() {
    OPEN.forEach(path -> weigh(path, false));
    SIGNED_IN.forEach(path -> weigh(path, true));
    ErrandPages.all().forEach((path, way) -> weigh(path, true, way));
    return this;
  }

  String table() {
    return """
    | page | HTML | CSS | scripts | fonts | pictures | other | first visit | again | requests |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    """
        + String.join("", rows);
  }

  private void weigh(String path, boolean signedIn) {
    weigh(path, signedIn, page -> path);
  }

  /** Signs in, where need be, and goes the way to the page before it is weighed. */
  private void weigh(String name, boolean signedIn, Function<Page, String> way) {
    try (Visitor visitor = Visitor.with("fi", Visitor.DESKTOP)) {
      if (signedIn) {
        visitor.signIn("testi.aino", "/site/help");
      }
      Page page = visitor.page();
      String path = way.apply(page);
      Wire wire = new Wire(page, signedIn);
      Map<String, Long> first = wire.load(path);
      int requests = wire.requests();
      Map<String, Long> again = new Wire(page, false).load(path);
      rows.add(row(name, first, again, requests));
    }
  }

  private static String row(
      String path, Map<String, Long> first, Map<String, Long> again, int requests) {
    StringBuilder row = new StringBuilder("| `" + path + "` ");
    COLUMNS.forEach(
        kind -> row.append("| ").append(kilobytes(first.getOrDefault(kind, 0L))).append(' '));
    return row.append("| **" + kilobytes(sum(first)) + "** | " + kilobytes(sum(again)))
        .append(" | " + requests + " |\n")
        .toString();
  }

  private static long sum(Map<String, Long> bytes) {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1000.0);
  }

  /** Listens to what Chromium says of its network. */
  private static final class Wire {
    private final Page page;
    private final Map<String, String> kinds = new ConcurrentHashMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();
    private int requests;

    Wire(Page page, boolean emptyCache) {
      this.page = page;
      CDPSession session = page.context().newCDPSession(page);
      session.send("Network.enable");
      if (emptyCache) {
        session.send("Network.clearBrowserCache");
      }
      session.on("Network.responseReceived", this::received);
      session.on("Network.loadingFinished", this::finished);
    }

    Map<String, Long> load(String path) {
      page.navigate(
          Product.url() + path,
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
      return new TreeMap<>(bytes);
    }

    int requests() {
      return requests;
    }

    private void received(JsonObject event) {
      String kind = event.get("type").getAsString();
      kinds.put(event.get("requestId").getAsString(), COLUMNS.contains(kind) ? kind : "Other");
    }

    private void finished(JsonObject event) {
      String kind = kinds.get(event.get("requestId").getAsString());
      long size = event.get("encodedDataLength").getAsLong();
      if (kind != null && size > 0) {
        bytes.merge(kind, size, Long::sum);
        requests++;
      }
    }
  }
}
