package fi.luukku.grants.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.CheckingPage;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.grants.ApplicationDraft;
import fi.luukku.grants.GrantApplications;
import fi.luukku.identity.Caller;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** {@code /grants/check}: everything that was answered, to look at once more and to send. */
@Named
@RequestScoped
public class CheckApplicationBacking extends CheckingPage<ApplicationDraft> {
  @Inject GrantApplications applications;
  @Inject GrantDraftPages drafts;

  @Override
  protected DraftPages<ApplicationDraft> pages() {
    return drafts;
  }

  @Override
  protected Receipt send(Caller caller, UUID draft, NewCase.Contact contact, Instant pressed) {
    return applications.send(caller, draft, contact, pressed);
  }

  /** The day by which the decision may be expected if it is sent now. */
  public Optional<LocalDate> getDecisionBy() {
    return Pages.isDrawn() ? applications.decisionBy(getDraft().programme()) : Optional.empty();
  }
}
