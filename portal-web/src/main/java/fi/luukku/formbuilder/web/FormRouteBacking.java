package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchCondition;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchRoute;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /staff/form-route}: one way on from a page, or the beginning of a new one. */
@Named
@RequestScoped
public class FormRouteBacking {
  private static final String HERE = "/staff/form-route";

  @Inject FormRequest request;
  @Inject FormChange change;
  @Inject ConditionPost conditions;
  @Inject ShownFormBacking shown;
  @Inject LogicWordsBacking words;

  private Integer made;

  /** Guards the page; a version that is not made now is shown elsewhere. */
  public String open() {
    if (!shown.isEditable() || shown.getSketch().format() == 1) {
      return Pages.to("/staff/form-logic", "form", shown.getKey());
    }
    getPage();
    if (!isNew() && findRoute().isEmpty()) {
      throw new NotFound();
    }
    return null;
  }

  /** Saves the way, or takes it away, and goes where the pressed button leads. */
  public String save() {
    String page = getPage().key();
    Optional<Integer> number = request.number("route");
    String verb = request.act().verb();
    String back = "/staff/form-page?form=" + request.key() + "&page=" + page + "#ways";
    if (number.isPresent() && verb.equals("delete")) {
      return change.make(
          form -> page(form, page).routes().remove(number.get()), () -> Pages.leaveFor(back));
    }
    return change.make(
        form -> apply(form, page, number),
        form -> conditions.faults(form, place(form, page)),
        () ->
            Pages.leaveFor(
                verb.equals("save")
                    ? back
                    : HERE
                        + "?form="
                        + request.key()
                        + "&page="
                        + page
                        + "&route="
                        + made
                        + "#whens"));
  }

  private void apply(FormSketch form, String pageKey, Optional<Integer> number) {
    SketchPage page = page(form, pageKey);
    String to = request.get("to").orElse(SketchRoute.END);
    SketchRoute route =
        number.isPresent()
            ? page.routes().find(number.get()).orElseThrow(NotFound::new)
            : page.routes().add(to);
    made = route.number();
    route.leadTo(to);
    route.takeWhen(conditions.read(form, route.condition()));
  }

  private String place(FormSketch form, String page) {
    return page(form, page).routes().find(made).orElseThrow(NotFound::new).place();
  }

  private static SketchPage page(FormSketch form, String key) {
    return form.findPage(key).orElseThrow(NotFound::new);
  }

  public boolean isNew() {
    return request.number("route").isEmpty();
  }

  /** The page from which it leads. */
  public SketchPage getPage() {
    return request.get("page").flatMap(shown.getSketch()::findPage).orElseThrow(NotFound::new);
  }

  /** The way as it is, or as it was typed. */
  public Optional<SketchRoute> findRoute() {
    return Optional.ofNullable(made)
        .or(() -> request.number("route"))
        .flatMap(number -> getPage().routes().find(number));
  }

  public SketchCondition getCondition() {
    return findRoute().map(SketchRoute::condition).orElse(SketchCondition.always());
  }

  /** What has to be mended in it. */
  public List<String> getFaults() {
    return isNew()
        ? List.of()
        : shown.faultsOfPart(getPage().key(), "next." + request.number("route").orElseThrow());
  }

  public String getTo() {
    return findRoute().map(SketchRoute::to).orElse("");
  }

  /** Pages that come later, and the end; a page that a way led to before it was moved, too. */
  public List<Option> getTargets() {
    FormSketch form = shown.getSketch();
    List<Option> targets = new ArrayList<>();
    form.pages().stream()
        .filter(it -> it.number() > getPage().number())
        .forEach(it -> targets.add(Option.of(it.key(), words.target(form, it.key()))));
    targets.add(Option.of(SketchRoute.END, words.target(form, SketchRoute.END)));
    if (!getTo().isEmpty() && targets.stream().noneMatch(it -> it.value().equals(getTo()))) {
      targets.add(Option.of(getTo(), words.target(form, getTo())));
    }
    return targets;
  }
}
