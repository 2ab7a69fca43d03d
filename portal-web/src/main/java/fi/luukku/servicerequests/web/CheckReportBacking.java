package fi.luukku.servicerequests.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.ContactBacking;
import fi.luukku.casework.web.DraftRequest;
import fi.luukku.casework.web.ReceiptPages;
import fi.luukku.documents.web.FileNames;
import fi.luukku.forms.Summary;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.servicerequests.ProblemReporting;
import fi.luukku.servicerequests.ReportDraft;
import fi.luukku.servicerequests.ReportQuestions;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /report/check}: the report to look at once more and to send. */
@Named
@RequestScoped
public class CheckReportBacking {
  @Inject ProblemReporting reporting;
  @Inject CurrentCaller current;
  @Inject DraftRequest request;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject ContactBacking contact;

  private ReportDraft draft;
  private List<Summary.Line> lines;

  /** Guards the page; one that was sent already leads to its receipt. */
  public String open() {
    Optional<Receipt> sent = reporting.receipt(current.caller(), request.id());
    if (sent.isPresent()) {
      return ReceiptPages.of(sent.get());
    }
    load();
    return null;
  }

  public ReportDraft getDraft() {
    load();
    return draft;
  }

  /** What was answered; a question that was not shown is not listed either. */
  public List<Summary.Line> getLines() {
    if (!Pages.isDrawn()) {
      return List.of();
    }
    load();
    return lines;
  }

  public LocalDate getAnswerBy() {
    return reporting.answerBy(getDraft().category());
  }

  public boolean isCitizen() {
    return current.caller().isCitizen();
  }

  /**
   * Sends the report and leads to the receipt. Who has not signed in has said in the report itself
   * where to reach him, or has not.
   */
  public String send() {
    try {
      return isCitizen()
          ? contact.send(this::send)
          : ReceiptPages.of(Conflict.again(() -> send(unreachable())));
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  private Receipt send(NewCase.Contact reach) {
    return reporting.send(current.caller(), request.id(), reach);
  }

  private NewCase.Contact unreachable() {
    return new NewCase.Contact(Optional.empty(), Optional.empty(), locale.getLanguage());
  }

  private void load() {
    if (draft != null) {
      return;
    }
    draft = reporting.load(current.caller(), request.id());
    Map<String, String> names = FileNames.of(reporting.photos(current.caller(), draft.id()));
    lines =
        Summary.of(draft.form(), draft.answers(), locale.getLocale(), names::get)
            .sections()
            .stream()
            .flatMap(section -> section.lines().stream())
            .filter(this::isShown)
            .toList();
  }

  private boolean isShown(Summary.Line line) {
    return switch (line.question()) {
      case ReportQuestions.ADDRESS, ReportQuestions.COORDINATES -> draft.category().needsPlace();
      case ReportQuestions.EMAIL -> !isCitizen();
      case ReportQuestions.PHOTO -> draft.category().photoAllowed();
      default -> true;
    };
  }
}
