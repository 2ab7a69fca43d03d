package fi.luukku.owndata;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.CaseFilter;
import fi.luukku.casework.CaseLook;
import fi.luukku.casework.CaseLooks;
import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.Draft;
import fi.luukku.casework.DraftRow;
import fi.luukku.casework.Drafts;
import fi.luukku.cosigning.SignedMatters;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.parties.EmailProof;
import fi.luukku.parties.PersonalChoices;
import fi.luukku.parties.Profile;
import fi.luukku.parties.SignInDesk;
import fi.luukku.shared.Language;
import fi.luukku.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Gives a person a copy of all that the portal holds of him. */
@Stateless
@RolesAllowed("CITIZEN")
public class OwnDataCopies {
  @Inject private Profile profile;
  @Inject private EmailProof email;
  @Inject private PersonalChoices choices;
  @Inject private SignInDesk signIns;
  @Inject private CitizenCases cases;
  @Inject private CaseLooks looks;
  @Inject private Drafts drafts;
  @Inject private SignedMatters signed;
  @Inject private ActingOnBehalf acting;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The caller's own, whoever he acts for now; that it was taken is written to the audit trail.
   *
   * @param reading the language of the page, used where he has chosen none
   */
  public OwnData mine(Caller signedIn, Language reading) {
    Caller caller = signedIn.himself();
    audit.done(caller, "own-data-read", "person:" + caller.id());
    return new OwnData(
        clock.instant(),
        caller.name(),
        profile.address(caller),
        profile.details(caller, reading),
        email.state(caller),
        choices.mine(caller, reading),
        signIns.mine(caller),
        casesOf(caller),
        draftsOf(caller),
        looksOf(caller),
        acting.everOf(caller),
        cases.filedForOthers(caller),
        signed.mine(caller));
  }

  private List<CaseView> casesOf(Caller caller) {
    IntFunction<Page<CaseRow>> page = first -> cases.mine(caller, CaseFilter.ALL, first);
    return all(page).stream().map(row -> cases.one(caller, row.number())).toList();
  }

  /** What he began; of what others let him write in, they are asked. */
  private List<Draft> draftsOf(Caller caller) {
    return drafts.mine(caller).stream()
        .filter(DraftRow::isOwn)
        .map(row -> drafts.load(caller, row.id()))
        .toList();
  }

  private List<CaseLook> looksOf(Caller caller) {
    List<CaseLook> rows = new ArrayList<>();
    CaseLooks.Told told = looks.mine(caller, 0);
    rows.addAll(told.rows());
    while (told.single().hasNext()) {
      told = looks.mine(caller, told.single().first() + told.single().size());
      rows.addAll(told.rows());
    }
    return rows;
  }

  private static <T> List<T> all(IntFunction<Page<T>> pages) {
    List<T> items = new ArrayList<>();
    Page<T> page = pages.apply(0);
    items.addAll(page.items());
    while (page.hasNext()) {
      page = pages.apply(page.first() + page.size());
      items.addAll(page.items());
    }
    return items;
  }
}
