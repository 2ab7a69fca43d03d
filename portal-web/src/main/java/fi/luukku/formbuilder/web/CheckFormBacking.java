package fi.luukku.formbuilder.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.CheckingPage;
import fi.luukku.casework.web.DraftPages;
import fi.luukku.formbuilder.ErrandDraft;
import fi.luukku.formbuilder.FormFilling;
import fi.luukku.identity.Caller;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** {@code /forms/check}: everything that was answered, to look at once more and to send. */
@Named
@RequestScoped
public class CheckFormBacking extends CheckingPage<ErrandDraft> {
  @Inject FormFilling filling;
  @Inject ErrandDraftPages drafts;

  @Override
  protected DraftPages<ErrandDraft> pages() {
    return drafts;
  }

  @Override
  protected Receipt send(Caller caller, UUID draft, NewCase.Contact contact, Instant pressed) {
    return filling.send(caller, draft, contact, pressed);
  }

  /** The day by which an answer may be expected if it is sent now. */
  public Optional<LocalDate> getAnswerBy() {
    return Pages.isDrawn() ? Optional.of(filling.answerBy(getDraft().errand())) : Optional.empty();
  }
}
