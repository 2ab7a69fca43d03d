package fi.luukku.launcher.authorizations;

/**
 * What the simulator and the portal agree on.
 *
 * @param port its port on the loopback address
 * @param back how the addresses begin that it may lead back to
 * @param key signs the calls about a choice in a browser
 * @param restKey signs the calls without a browser
 * @param oauthSecret opens the exchange of a code
 */
public record Setting(int port, String back, String key, String restKey, String oauthSecret) {
  public static final String CLIENT = "luukku-web";
  public static final String REST_CLIENT = "luukku-rest";

  /** No secrets. */
  @Override
  public String toString() {
    return "Setting[" + port + "]";
  }
}
