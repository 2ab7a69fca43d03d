package fi.luukku.formbuilder.web;

import fi.luukku.casework.AnswersTooLong;
import fi.luukku.casework.DraftHasChanged;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.DraftRequest;
import fi.luukku.casework.web.FormPost;
import fi.luukku.casework.web.ReceiptPages;
import fi.luukku.documents.web.FileNames;
import fi.luukku.formbuilder.ErrandDraft;
import fi.luukku.formbuilder.FormFilling;
import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.Problem;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FormView;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /forms/fill}: one page of a form that officials have made. Every button saves the draft;
 * nothing of what was typed is lost, whether it was right or not.
 */
@Named
@RequestScoped
public class FillFormBacking {
  private static final String HERE = "/forms/fill";

  @Inject FormFilling filling;
  @Inject CurrentCaller current;
  @Inject DraftRequest request;
  @Inject FormPost post;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private ErrandDraft draft;
  private FormView view;
  private Summary conflicting;
  private Map<String, String> fileNames;

  /**
   * Shows the page asked for, or the first that the answers do not reach beyond; who comes back to
   * a draft with nothing missing goes on where it is sent.
   */
  public String open() {
    try {
      draft = filling.load(current.caller(), request.id());
    } catch (NotFound unknown) {
      return sent().map(ReceiptPages::of).orElseThrow(() -> unknown);
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
  public String save() {
    try {
      draft = filling.load(current.caller(), request.id());
    } catch (NotFound unknown) {
      sent().ifPresent(ReceiptPages::leadThere);
      throw unknown;
    }
    FormPage page = draft.form().findPage(request.page()).orElseThrow(NotFound::new);
    Answers answers = post.read(draft.id(), draft.form(), page, draft.answers());
    try {
      draft = filling.save(current.caller(), draft.id(), request.revision(), answers);
    } catch (DraftHasChanged newer) {
      messages.refuse(newer);
      draft = newest();
      return showBoth(page, answers);
    } catch (AnswersTooLong tooLong) {
      messages.refuse(tooLong);
      draft = newest();
      view = FormView.page(draft.form(), page.key(), answers, List.of(), locale.getLocale());
      return null;
    }
    return next(page);
  }

  public FormView getView() {
    return view;
  }

  public ErrandDraft getDraft() {
    return draft;
  }

  /** What another window's older form holds, where a newer version was saved meanwhile. */
  public Summary getConflicting() {
    return conflicting;
  }

  /** Names of the files attached so far, by id. */
  public Map<String, String> getFileNames() {
    if (fileNames == null) {
      fileNames = FileNames.of(filling.documents(current.caller(), draft.id()));
    }
    return fileNames;
  }

  /** The receipt, where the draft is not there any more because it was sent. */
  private Optional<Receipt> sent() {
    return filling.receipt(current.caller(), request.id());
  }

  /** What is saved now, with the files of this post: they are in nobody's way. */
  private ErrandDraft newest() {
    return post.hasBroughtFiles()
        ? filling.add(current.caller(), draft.id(), post::withArrivedFiles)
        : filling.load(current.caller(), draft.id());
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
      return Pages.to("/forms/start", "key", draft.errand().key(), "saved", "yes");
    }
    if (!post.isProceeding() || request.isPressed("again")) {
      return Pages.leaveFor(
          HERE + "?draft=" + draft.id() + "&page=" + page.key() + post.getPlace());
    }
    Journey journey = draft.journey();
    List<Problem> problems = journey.problems(page.key());
    if (!problems.isEmpty()) {
      show(page.key(), problems);
      return null;
    }
    return journey.next(page.key()).map(FormPage::key).map(this::toPage).orElseGet(this::toCheck);
  }

  private String showBoth(FormPage page, Answers answers) {
    conflicting =
        Summary.of(draft.form(), answers, locale.getLocale(), id -> getFileNames().get(id));
    show(page.key(), List.of());
    return null;
  }

  private void show(String pageKey, List<Problem> problems) {
    view =
        post.tell(
            FormView.page(draft.form(), pageKey, draft.answers(), problems, locale.getLocale()));
  }

  private String toCheck() {
    return Pages.to("/forms/check", "draft", draft.id());
  }

  private String toPage(String pageKey) {
    return Pages.to(HERE, "draft", draft.id(), "page", pageKey);
  }
}
