package fi.luukku.casework;

import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** Where another capability opens a case, inside its own transaction. */
@Stateless
public class CaseFiling {
  /**
   * Opens a case with its first timeline entry and tells it with {@link CaseEvent.Opened}. The same
   * owner and idempotency key again, also at the same moment in two tabs or on two nodes, opens
   * nothing and answers with the first receipt ({@link Receipt#repeated()}).
   *
   * <p>Call it before anything of your own is written: where the receipt is a repeated one, write
   * nothing.
   *
   * @throws fi.luukku.shared.NotFound where an attachment is unknown or not the caller's
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Receipt open(Caller caller, NewCase wanted) {
    throw new UnsupportedOperationException();
  }

  /**
   * The receipt of what the caller filed under this key, if he did; the first thing a desk asks, so
   * that a form sent twice shows its receipt.
   */
  @PermitAll
  public Optional<Receipt> receipt(Caller caller, String idempotencyKey) {
    throw new UnsupportedOperationException();
  }
}
