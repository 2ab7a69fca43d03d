package fi.luukku.site.rest;

import java.util.Map;

/** What every application of resources tells the server. */
public final class RestSettings {
  /**
   * Without a description of itself (WADL): ours is written by hand, and that one names the server
   * and its version.
   */
  public static final Map<String, Object> CLOSED =
      Map.of("jersey.config.server.wadl.disableWadl", true);

  private RestSettings() {}
}
