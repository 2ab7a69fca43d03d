package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormEditing;
import fi.luukku.formbuilder.FormQueries;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /staff/form-pages}: the pages of a form with their questions, in their order. */
@Named
@RequestScoped
public class FormPagesBacking {
  private static final String HERE = "/staff/form-pages";

  @Inject FormEditing editing;
  @Inject FormQueries queries;
  @Inject FormRequest request;
  @Inject FormChange change;
  @Inject ShownFormBacking shown;
  @Inject CurrentCaller current;

  /** Guards the page. */
  public void open() {
    shown.getRow();
  }

  /** Does what the pressed button says, and comes back to what it was about. */
  public String act() {
    FormRequest.Act act = request.act();
    return switch (act.verb()) {
      case "next" -> beginNext();
      case "like" -> beginLike();
      case "page-add" -> addPage();
      case "page-up" -> move(form -> form.movePage(act.object(), -1), act);
      case "page-down" -> move(form -> form.movePage(act.object(), 1), act);
      case "up" -> move(form -> form.moveQuestion(act.object(), -1), act);
      case "down" -> move(form -> form.moveQuestion(act.object(), 1), act);
      default -> null;
    };
  }

  private String beginNext() {
    editing.edit(current.caller(), request.key());
    return Pages.to(HERE, "form", request.key());
  }

  private String beginLike() {
    FormSketch pattern = queries.one(current.caller(), request.key()).shown();
    return Pages.to(HERE, "form", editing.beginLike(current.caller(), pattern));
  }

  private String addPage() {
    return change.make(
        FormSketch::addPage,
        () ->
            Pages.to(
                "/staff/form-page",
                "form",
                request.key(),
                "page",
                shown.getSketch().pages().get(shown.getSketch().pages().size() - 1).key()));
  }

  private String move(java.util.function.Consumer<FormSketch> moving, FormRequest.Act act) {
    return change.make(
        moving,
        () ->
            Pages.leaveFor(
                HERE
                    + "?form="
                    + request.key()
                    + "&moved="
                    + act.verb()
                    + "."
                    + Moved.safe(act.object())));
  }
}
