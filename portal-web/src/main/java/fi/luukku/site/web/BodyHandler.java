package fi.luukku.site.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Set;

/**
 * {@code t:body}: hides a tag's own attributes from what a page writes inside the tag. Without it a
 * {@code kind} given to a card would also be the kind of every tag in it that has none.
 */
public class BodyHandler extends TagHandler {
  private final Set<String> hidden;

  public BodyHandler(TagConfig config) {
    super(config);
    hidden = Set.of(getRequiredAttribute("hide").getValue().split(" "));
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    VariableMapper outer = context.getVariableMapper();
    context.setVariableMapper(new Without(outer, hidden));
    try {
      nextHandler.apply(context, parent);
    } finally {
      context.setVariableMapper(outer);
    }
  }

  private static class Without extends VariableMapper {
    private final VariableMapper outer;
    private final Set<String> hidden;

    Without(VariableMapper outer, Set<String> hidden) {
      this.outer = outer;
      this.hidden = hidden;
    }

    @Override
    public ValueExpression resolveVariable(String name) {
      return hidden.contains(name) ? null : outer.resolveVariable(name);
    }

    @Override
    public ValueExpression setVariable(String name, ValueExpression expression) {
      return outer.setVariable(name, expression);
    }
  }
}
