package fi.luukku.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Runs what a test does with the role that the container would have given. */
@Stateless
@RunAs("FORM_EDITOR")
@PermitAll
public class AsFormEditor {
  /** Each desk call in its own transaction, as from a page. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public <T> T call(Supplier<T> act) {
    return act.get();
  }

  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run(Runnable act) {
    act.run();
  }

  /** All in one transaction, as a desk that opens a case would do. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public <T> T inTransaction(Supplier<T> act) {
    return act.get();
  }
}
