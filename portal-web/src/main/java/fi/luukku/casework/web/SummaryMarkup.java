package fi.luukku.casework.web;

import fi.luukku.forms.Summary;
import fi.luukku.site.web.print.Markup;
import java.util.ArrayList;
import java.util.List;

/** Answers as part of a document: a table of questions and answers a page, tables on their own. */
final class SummaryMarkup {
  private SummaryMarkup() {}

  /** Adds nothing where there are no answers. */
  static void add(Markup out, String title, Summary summary) {
    if (summary.sections().isEmpty()) {
      return;
    }
    out.add("h2", title);
    for (Summary.Section section : summary.sections()) {
      out.add("h3", section.title());
      List<Markup.Fact> facts = new ArrayList<>();
      for (Summary.Line line : section.lines()) {
        if (line.isTable()) {
          out.facts(facts);
          facts.clear();
          out.add("p", "label", line.label());
          out.table(line.table().columns(), line.table().rows(), line.table().sums());
        } else {
          facts.add(new Markup.Fact(line.label(), line.values()));
        }
      }
      out.facts(facts);
    }
  }
}
