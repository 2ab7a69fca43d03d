package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways on from a page of a form that is being made. */
public final class SketchRoutes {
  static final int MOST = 20;
  private static final String FIELD = "next";

  private final FormSketch form;
  private final SketchPage page;

  SketchRoutes(FormSketch form, SketchPage page) {
    this.form = form;
    this.page = page;
  }

  public List<SketchRoute> all() {
    List<SketchRoute> routes = new ArrayList<>();
    page.node()
        .path(FIELD)
        .forEach(it -> routes.add(new SketchRoute(form, page, (ObjectNode) it, routes.size())));
    return routes;
  }

  public Optional<SketchRoute> find(int number) {
    return all().stream().filter(route -> route.number() == number).findFirst();
  }

  /** Adds a way at the end. */
  public SketchRoute add(String to) {
    if (all().size() >= MOST) {
      throw new TooManyRules(MOST);
    }
    array().addObject().put("page", to);
    return find(array().size() - 1).orElseThrow();
  }

  public void remove(int number) {
    if (number < array().size()) {
      array().remove(number);
    }
    if (array().isEmpty()) {
      page.node().remove(FIELD);
    }
  }

  /** On from the page leads the following one alone. */
  public void clear() {
    page.node().remove(FIELD);
  }

  /** Tries a way earlier or later by so many places, as far as there are any. */
  public void move(int number, int places) {
    find(number).ifPresent(route -> JsonOrder.move(array(), route.node(), places));
  }

  private ArrayNode array() {
    return page.node().withArray(FIELD);
  }
}
