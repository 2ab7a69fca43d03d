package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.DraftForm;
import fi.luukku.casework.persistence.DraftForms;
import fi.luukku.casework.persistence.DraftPresences;
import fi.luukku.casework.persistence.DraftShares;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.parties.HeldBy;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A draft that several people of an association fill in: who began it invites others who may do the
 * errand for the same party, and takes it back; who was invited leaves. Who has which page before
 * him is told to the others.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class DraftSharing {
  private static final int MOST = 20;

  /** Browsers say every half minute that a page is open; one without script, when it opens it. */
  private static final int THERE_MINUTES = 5;

  @Inject private DraftForms drafts;
  @Inject private DraftShares shares;
  @Inject private DraftPresences presences;
  @Inject private DraftReach reach;
  @Inject private ActingOnBehalf acting;
  @Inject private AuditTrail audit;
  @Inject private Event<DraftNews> news;

  /**
   * Who fills in a draft, and who could.
   *
   * @param colleagues who may be invited, by the mandate that lets them
   */
  public record Overview(List<Invited> invited, List<HeldBy> colleagues) {}

  /**
   * Somebody who was invited.
   *
   * @param share id of the invitation
   * @param himself whether it is who looks
   */
  public record Invited(String share, String name, boolean himself) {}

  public Overview overview(Caller caller, UUID id) {
    DraftForm draft = reach.his(caller, id, drafts.find(id));
    List<DraftShares.Share> all = shares.of(id);
    Set<String> persons = all.stream().map(DraftShares.Share::person).collect(Collectors.toSet());
    List<HeldBy> colleagues =
        draft.isOf(caller)
            ? colleagues(caller, draft).stream()
                .filter(one -> !persons.contains(one.mandate().person()))
                .toList()
            : List.of();
    return new Overview(all.stream().map(one -> invited(caller, one)).toList(), colleagues);
  }

  private static Invited invited(Caller caller, DraftShares.Share share) {
    return new Invited(share.id(), share.name(), share.person().equals(caller.id()));
  }

  /** None where the draft is for nobody, or its writer may not act for its party any more. */
  private List<HeldBy> colleagues(Caller caller, DraftForm draft) {
    return draft
        .partyId()
        .map(party -> acting.colleagues(caller, party, draft.kind().wireName(), draft.serviceKey()))
        .orElse(List.of());
  }

  /**
   * Invites somebody; he is told by mail. Again somebody who was invited: nothing happens.
   *
   * @param mandate id of the mandate by which he may do the errand for the party
   * @throws NotFound where the draft is not the caller's, or nobody may by this mandate; the audit
   *     trail keeps the attempt
   * @throws TooManyInvited beyond 20
   */
  public void invite(Caller caller, UUID id, String mandate) {
    DraftForm draft = reach.own(caller, id, drafts.lock(id));
    HeldBy colleague =
        colleagues(caller, draft).stream()
            .filter(one -> one.mandate().id().equals(mandate))
            .findFirst()
            .orElseThrow(() -> reach.denied(caller, id));
    if (shares.of(id).size() >= MOST) {
      throw new TooManyInvited(MOST);
    }
    if (!shares.add(id, colleague.mandate().person(), colleague.name())) {
      return;
    }
    draft.share();
    drafts.save();
    audit.done(caller, "draft-shared", "draft:" + id);
    news.fire(new DraftNews.Shared(colleague.mandate().person()));
  }

  /**
   * Takes an invitation back, or leaves: who began the draft any, who was invited his own. What he
   * has written stays. Again: nothing happens.
   *
   * @throws NotFound where it is neither; the audit trail keeps the attempt
   */
  public void takeBack(Caller caller, UUID id, String share) {
    DraftForm draft = reach.his(caller, id, drafts.lock(id));
    shares
        .find(id, share)
        .ifPresent(
            one -> {
              if (!draft.isOf(caller) && !one.person().equals(caller.id())) {
                throw reach.denied(caller, id);
              }
              shares.remove(share);
              presences.forget(id, one.person());
              audit.done(caller, "draft-share-ended", "draft:" + id);
            });
  }

  /**
   * Says that the caller has a page before him, and who else has one.
   *
   * @param part key of the page
   */
  public List<AtDraft> here(Caller caller, UUID id, String part) {
    reach.his(caller, id, drafts.find(id));
    presences.mark(id, caller.id(), caller.name(), part);
    return presences.others(id, caller.id(), THERE_MINUTES);
  }
}
