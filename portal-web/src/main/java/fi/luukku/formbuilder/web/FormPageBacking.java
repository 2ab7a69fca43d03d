package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /staff/form-page}: title, introduction and condition of one page. */
@Named
@RequestScoped
public class FormPageBacking {
  private static final String HERE = "/staff/form-page";

  @Inject FormRequest request;
  @Inject FormChange change;
  @Inject ConditionPost conditions;
  @Inject ShownFormBacking shown;

  /** Guards the page; a version that is not made now is shown elsewhere. */
  public String open() {
    if (!shown.isEditable()) {
      return Pages.to("/staff/form-pages", "form", shown.getKey());
    }
    getPage();
    return null;
  }

  public SketchPage getPage() {
    return request.get("page").flatMap(shown.getSketch()::findPage).orElseThrow(NotFound::new);
  }

  /** Saves the page, and goes where the pressed button leads. */
  public String save() {
    String key = getPage().key();
    String verb = request.act().verb();
    if (verb.equals("delete")) {
      return change.make(form -> form.removePage(key), this::toPages);
    }
    return change.make(
        form -> alter(form, key),
        form -> conditions.faults(form, form.findPage(key).orElseThrow(NotFound::new).place()),
        () -> {
          if (verb.startsWith("way-")) {
            return Pages.leaveFor(ways(key, verb));
          }
          if (verb.equals("save")) {
            return Pages.leaveFor("/staff/form-pages?form=" + request.key() + "#page-" + key);
          }
          return Pages.leaveFor(HERE + "?form=" + request.key() + "&page=" + key + "#whens");
        });
  }

  private void alter(FormSketch form, String key) {
    SketchPage page = form.findPage(key).orElseThrow(NotFound::new);
    form.texts().set(page.titleKey(), request.words("title"));
    form.texts().set(page.introKey(), request.words("intro"));
    page.showWhen(conditions.read(form, page.condition()));
    FormRequest.Act act = request.act();
    if (act.verb().startsWith("way-") && act.object().matches("\\d{1,2}")) {
      int number = Integer.parseInt(act.object());
      page.routes().move(number, act.verb().equals("way-up") ? -1 : 1);
    }
  }

  /** The way that was moved keeps the focus, in its new place. */
  private String ways(String key, String verb) {
    String here = HERE + "?form=" + request.key() + "&page=" + key;
    String object = request.act().object();
    if (!object.matches("\\d{1,2}")) {
      return here;
    }
    int last = Math.max(0, getPage().routes().all().size() - 1);
    int place = Integer.parseInt(object) + (verb.equals("way-up") ? -1 : 1);
    return here + "&moved=" + verb + "." + Math.min(last, Math.max(0, place));
  }

  private String toPages() {
    return Pages.to("/staff/form-pages", "form", request.key());
  }
}
