package fi.luukku.casework.web;

import fi.luukku.casework.DraftPart;
import fi.luukku.casework.DraftedErrand;
import fi.luukku.casework.Receipt;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.web.FileNames;
import fi.luukku.forms.Journey;
import fi.luukku.forms.Problem;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FormView;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One page of a half-filled form. Every button saves the draft; nothing of what was typed is lost,
 * whether it was right or not.
 */
public abstract class FillingPage<T extends DraftedErrand> {
  @Inject private CurrentCaller current;
  @Inject private DraftRequest request;
  @Inject private FormPost post;
  @Inject private DraftPageSaving saving;
  @Inject private OthersAtDraft others;
  @Inject private DeliveredOffers offers;
  @Inject private LocaleBacking locale;
  @Inject private Messages messages;

  private T draft;
  private FormView view;
  private DraftConflict conflict;
  private List<DocumentRecord> files;
  private Map<String, List<DeliveredOffers.Offer>> delivered;
  private Set<String> drawn;

  /** Takes in what was sent, before the page is built, or shows the page. */
  public String open() {
    return Pages.isSent() ? save() : shown();
  }

  /**
   * Shows the page asked for, or the first that the answers do not reach beyond; who comes back to
   * a draft with nothing missing goes on where it is sent.
   */
  private String shown() {
    try {
      draft = pages().load(current.caller(), request.id());
    } catch (NotFound unknown) {
      return sent().map(ReceiptPages::of).orElseThrow(() -> unknown);
    }
    if (pages().changes(draft).isPresent()) {
      return Pages.to("/draft-renewed", "draft", draft.id());
    }
    if (request.page().isEmpty() && draft.journey().isComplete()) {
      return toCheck();
    }
    String reached =
        draft.journey().pageToShow(request.page()).map(FormPage::key).orElseThrow(NotFound::new);
    if (!reached.equals(request.page())) {
      return toPage(reached);
    }
    show(reached, List.of());
    return null;
  }

  /** Saves what the page brought, and goes where its button leads. */
  private String save() {
    try {
      draft = pages().load(current.caller(), request.id());
    } catch (NotFound unknown) {
      sent().ifPresent(ReceiptPages::leadThere);
      throw unknown;
    }
    T saved = saving.save(draft, request.page(), pages());
    draft = saved == null ? pages().load(current.caller(), request.id()) : saved;
    if (saving.refused().isPresent()) {
      messages.refuse(saving.refused().get());
      return saving.isConflict() ? showBoth() : showTyped();
    }
    return next(draft.form().findPage(request.page()).orElseThrow(NotFound::new));
  }

  public FormView getView() {
    return view;
  }

  /** {@link FormView#drawn}, worked out once; empty as long as it is not known what is shown. */
  public Set<String> getDrawn() {
    if (view == null) {
      return Set.of();
    }
    if (drawn == null) {
      drawn = view.drawn();
    }
    return drawn;
  }

  /** The page before this one. */
  public String getPreviousUrl() {
    return pages().continueAt(draft.id()) + "&page=" + view.previousKey();
  }

  public T getDraft() {
    return draft;
  }

  /** Two versions of the page, where a newer one was saved meanwhile; else nothing. */
  public DraftConflict getConflict() {
    return conflict;
  }

  /** The page as it was saved last: a post brings its revision along. */
  public DraftPart getPart() {
    return draft.drafted().part(view.pageKey());
  }

  /** Who else has which page before him, where others fill it in too. */
  public List<String> getOthers() {
    return others.besides(current.caller(), draft.drafted(), view.pageKey(), locale.getLanguage());
  }

  /** Whether others of the association may be invited to it, or are. */
  public boolean isShareable() {
    return draft != null && (draft.drafted().shared() || current.caller().party().isPresent());
  }

  /** Names of the files attached so far, by id. */
  public Map<String, String> getFileNames() {
    return FileNames.of(files());
  }

  private List<DocumentRecord> files() {
    if (files == null) {
      files = pages().documents(current.caller(), draft.id());
    }
    return files;
  }

  /**
   * Documents of earlier cases that may be chosen in place of files, by question; none while a post
   * is taken in.
   */
  public Map<String, List<DeliveredOffers.Offer>> getDelivered() {
    if (view == null) {
      return Map.of();
    }
    if (delivered == null) {
      delivered = offers.of(draft.drafted(), view.pageKey(), files());
    }
    return delivered;
  }

  /** What the page says of answers that nobody has typed into it. */
  public TakenWords.Notice getTaken() {
    return view == null
        ? TakenWords.Notice.NONE
        : new TakenWords(draft.drafted(), locale.getLanguage()).of(view);
  }

  /** The receipt, where the draft is not there any more because it was sent. */
  private Optional<Receipt> sent() {
    return pages().receipt(current.caller(), request.id());
  }

  private List<Problem> problemsBesidesFiles(FormPage page) {
    return post.besidesFiles(draft.journey().problems(page.key()));
  }

  private String next(FormPage page) {
    if (post.isFileRefused()) {
      boolean proceeds = post.isProceeding() && !request.isPressed("again");
      show(page.key(), proceeds ? problemsBesidesFiles(page) : List.of());
      return null;
    }
    if (request.isPressed("later")) {
      return later(draft);
    }
    if (!post.isProceeding() || request.isPressed("again")) {
      return Pages.leaveFor(
          pages().continueAt(draft.id()) + "&page=" + page.key() + post.getPlace());
    }
    Journey journey = draft.journey();
    List<Problem> problems = journey.problems(page.key());
    if (!problems.isEmpty()) {
      show(page.key(), problems);
      return null;
    }
    return journey.next(page.key()).map(FormPage::key).map(this::toPage).orElseGet(this::toCheck);
  }

  private String showBoth() {
    conflict = saving.conflict(draft.drafted(), request.page(), id -> getFileNames().get(id));
    String reached =
        draft.journey().pageToShow(request.page()).map(FormPage::key).orElseThrow(NotFound::new);
    show(reached, List.of());
    return null;
  }

  private String showTyped() {
    view =
        marked(
            FormView.page(
                draft.form(), request.page(), saving.typed(), List.of(), locale.getLocale()));
    return null;
  }

  private void show(String pageKey, List<Problem> problems) {
    view =
        post.tell(
            marked(
                FormView.page(
                    draft.form(), pageKey, draft.answers(), problems, locale.getLocale())));
  }

  private FormView marked(FormView page) {
    return new TakenWords(draft.drafted(), locale.getLanguage()).mark(page);
  }

  private String toCheck() {
    return Pages.to(pages().checkPath(), "draft", draft.id());
  }

  private String toPage(String pageKey) {
    return Pages.to(pages().fillPath(), "draft", draft.id(), "page", pageKey);
  }

  /** The capability's. */
  protected abstract DraftPages<T> pages();

  /** Where who goes on later is led. */
  protected abstract String later(T draft);
}
