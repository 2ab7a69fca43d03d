package fi.luukku.identity;

import java.util.Objects;

/**
 * What a browser says it is, in words coarse enough to be nobody's fingerprint: only to recognise
 * one's own sign-ins, and never a reason to decide anything.
 *
 * @param browser which browser
 * @param system what it runs on
 */
public record Device(Browser browser, System system) {
  public static final Device UNKNOWN = new Device(Browser.OTHER, System.OTHER);

  /** Asked in this order: most name the others too. */
  public enum Browser {
    EDGE("Edg"),
    OPERA("OPR/"),
    SAMSUNG("SamsungBrowser"),
    FIREFOX("Firefox", "FxiOS"),
    CHROME("Chrome/", "CriOS"),
    SAFARI("Safari"),
    OTHER("");

    private final String[] signs;

    Browser(String... signs) {
      this.signs = signs;
    }
  }

  /** Asked in this order: an iPad names the Mac, Android names Linux. */
  public enum System {
    ANDROID("Android"),
    IOS("iPhone", "iPad"),
    WINDOWS("Windows"),
    MAC("Macintosh"),
    LINUX("Linux", "X11"),
    OTHER("");

    private final String[] signs;

    System(String... signs) {
      this.signs = signs;
    }
  }

  /** Reads the header {@code User-Agent}; {@code null} where the browser sent none. */
  public static Device of(String userAgent) {
    String said = Objects.requireNonNullElse(userAgent, "");
    Browser browser = Browser.OTHER;
    for (int i = Browser.values().length - 1; i >= 0; i--) {
      browser = names(said, Browser.values()[i].signs) ? Browser.values()[i] : browser;
    }
    System system = System.OTHER;
    for (int i = System.values().length - 1; i >= 0; i--) {
      system = names(said, System.values()[i].signs) ? System.values()[i] : system;
    }
    return new Device(browser, system);
  }

  /** As the row keeps it. */
  public String written() {
    return browser + "/" + system;
  }

  /** What a row kept; of an earlier version, nothing. */
  public static Device read(String written) {
    String[] parts = written.split("/");
    return parts.length == 2
        ? new Device(Browser.valueOf(parts[0]), System.valueOf(parts[1]))
        : UNKNOWN;
  }

  private static boolean names(String said, String... signs) {
    for (String sign : signs) {
      if (said.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
