package fi.luukku.acceptance.reference;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import javax.sql.DataSource;

/**
 * The cheapest right reservation: one row under a unique key decides. 303 has won, 409 has lost.
 */
@WebServlet("/claim")
@DataSourceDefinition(
    name = "java:app/jdbc/bare",
    className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${MPCONFIG=luukku.db.url}",
    user = "${MPCONFIG=luukku.db.user}",
    password = "${MPCONFIG=luukku.db.password}",
    minPoolSize = 4,
    maxPoolSize = 40)
public class ClaimServlet extends HttpServlet {
  /** The table that whoever measures makes first. */
  public static final String TABLE =
      "CREATE TABLE IF NOT EXISTS bare_claim (id BIGINT AUTO_INCREMENT PRIMARY KEY,"
          + " room INT NOT NULL, slot BIGINT NOT NULL, who VARCHAR(40) NOT NULL,"
          + " UNIQUE (room, slot))";

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:app/jdbc/bare")
  private transient DataSource database;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    try (Connection connection = database.getConnection();
        PreparedStatement claim =
            connection.prepareStatement(
                "INSERT INTO bare_claim (room, slot, who) VALUES (?, ?, ?)")) {
      claim.setInt(1, Integer.parseInt(request.getParameter("room")));
      claim.setLong(2, Long.parseLong(request.getParameter("slot")));
      claim.setString(3, request.getParameter("who"));
      claim.executeUpdate();
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/bare-pages/bare");
    } catch (SQLIntegrityConstraintViolationException taken) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
    } catch (SQLException failed) {
      throw new ServletException(failed);
    }
    response.setContentLength(0);
  }
}
