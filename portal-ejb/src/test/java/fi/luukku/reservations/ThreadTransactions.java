package fi.luukku.reservations;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Real transactions on a real database without a container: while one runs, the data source gives
 * its thread the one connection.
 */
final class ThreadTransactions implements UserTransaction {
  private final DataSource pool;
  private final ThreadLocal<Connection> running = new ThreadLocal<>();

  ThreadTransactions(DataSource pool) {
    this.pool = pool;
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, args) -> connection());
  }

  private Connection connection() throws SQLException {
    Connection mine = running.get();
    if (mine == null) {
      return pool.getConnection();
    }
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              try {
                return method.getName().equals("close") ? null : method.invoke(mine, args);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  @Override
  public void begin() {
    try {
      Connection mine = pool.getConnection();
      mine.setAutoCommit(false);
      mine.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      running.set(mine);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void commit() {
    end(Connection::commit);
  }

  @Override
  public void rollback() {
    end(Connection::rollback);
  }

  @Override
  public void setRollbackOnly() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getStatus() {
    return running.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
  }

  @Override
  public void setTransactionTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  private void end(Ending ending) {
    try (Connection mine = running.get()) {
      ending.on(mine);
      mine.setAutoCommit(true);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    } finally {
      running.remove();
    }
  }

  private interface Ending {
    void on(Connection connection) throws SQLException;
  }
}
