package fi.luukku.reservations.persistence;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/**
 * The database did not do what it was asked; the cause tells whether trying again makes sense. An
 * application exception, so that a conflict which is tried again makes no noise in the log.
 */
@ApplicationException(rollback = true)
public class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseFault(SQLException cause) {
    super(cause);
  }
}
