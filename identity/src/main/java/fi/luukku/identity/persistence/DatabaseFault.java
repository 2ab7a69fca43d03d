package fi.luukku.identity.persistence;

import java.sql.SQLException;

/** The database did not answer, or not as it should. */
public class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseFault(SQLException cause) {
    super("The database did not answer as it should.", cause);
  }
}
