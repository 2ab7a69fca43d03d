package fi.luukku.shared.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB's own data source without its XA side. The server takes whatever knows XA for a part of
 * distributed transactions; there is one database here, its own commit is enough, and a Galera
 * cluster refuses {@code XA START}.
 *
 * <p>Where the address says nothing of it, a database that is silent for seven seconds counts as
 * away: nobody waits for it for ever (docs/adr/0047).
 */
public class OnePhaseDataSource implements DataSource {
  private static final Map<String, String> PATIENCE =
      Map.of("socketTimeout", "7000", "connectTimeout", "2000");

  private final MariaDbDataSource driver = new MariaDbDataSource();

  /** {@code jdbc:mariadb://...}. */
  public void setUrl(String url) throws SQLException {
    driver.setUrl(limited(patient(url)));
  }

  /** The address with sockets that wait for nothing for ever, whatever it says of waiting. */
  static String limited(String url) {
    return with(url, "socketFactory", PatientSockets.class.getName());
  }

  /** The address with how long is waited, where it does not say so itself. */
  static String patient(String url) {
    String whole = url;
    for (Map.Entry<String, String> one : PATIENCE.entrySet()) {
      whole = with(whole, one.getKey(), one.getValue());
    }
    return whole;
  }

  private static String with(String url, String option, String value) {
    return url.contains(option + "=")
        ? url
        : url + (url.contains("?") ? "&" : "?") + option + "=" + value;
  }

  public String getUrl() {
    return driver.getUrl();
  }

  public void setUser(String user) throws SQLException {
    driver.setUser(user);
  }

  public String getUser() {
    return driver.getUser();
  }

  public void setPassword(String password) throws SQLException {
    driver.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return driver.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return driver.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() {
    return driver.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    driver.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    driver.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return driver.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return driver.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> wanted) throws SQLException {
    return driver.unwrap(wanted);
  }

  @Override
  public boolean isWrapperFor(Class<?> wanted) throws SQLException {
    return driver.isWrapperFor(wanted);
  }
}
