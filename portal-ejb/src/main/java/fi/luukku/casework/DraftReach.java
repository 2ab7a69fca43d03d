package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.DraftForm;
import fi.luukku.casework.persistence.DraftShares;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Who reaches which draft: who began it; and who was invited to it, as long as he may act for its
 * party in this errand. Once others were invited, or answers and documents of the party's earlier
 * cases stand in it, that is asked of who began it, too: those are the party's. Unknown and out of
 * reach end alike, and both are written down.
 */
@Dependent
class DraftReach {
  @Inject private DraftShares shares;
  @Inject private ActingOnBehalf acting;
  @Inject private AuditTrail audit;

  DraftForm his(Caller caller, UUID id, Optional<DraftForm> found) {
    return found.filter(draft -> reaches(caller, id, draft)).orElseThrow(() -> denied(caller, id));
  }

  /** As {@link #his}, of who began it alone. */
  DraftForm own(Caller caller, UUID id, Optional<DraftForm> found) {
    return his(caller, id, found.filter(draft -> draft.isOf(caller)));
  }

  boolean reaches(Caller caller, UUID id, DraftForm draft) {
    if (draft.isOf(caller) && !draft.isThePartys()) {
      return true;
    }
    return caller.isCitizen()
        && draft.partyId().filter(party -> mayActFor(caller, party, draft)).isPresent()
        && (draft.isOf(caller) || shares.has(id, caller.id()));
  }

  private boolean mayActFor(Caller caller, String party, DraftForm draft) {
    return acting.reaches(caller, party, draft.kind().wireName(), draft.serviceKey());
  }

  NotFound denied(Caller caller, UUID id) {
    audit.denied(caller, "draft", "draft:" + id);
    return new NotFound();
  }
}
