package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.BeanELResolver;
import jakarta.el.CompositeELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ResourceBundleELResolver;
import jakarta.el.VariableMapper;
import java.util.ListResourceBundle;
import org.junit.jupiter.api.Test;

class PageResolverTest {
  private final PageResolver resolver = new PageResolver(others());
  private final ELContext context = new Context();

  /** What a page may ask of it. */
  record Slot(String place) {
    public String from(String hour) {
      return place + " " + hour;
    }

    public String broken() {
      throw new IllegalStateException("not today");
    }
  }

  private static ELResolver others() {
    CompositeELResolver others = new CompositeELResolver();
    others.add(new ResourceBundleELResolver());
    others.add(new BeanELResolver());
    return others;
  }

  private final class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return resolver;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }

  private static final class Words extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"title", "Tilat"}};
    }
  }

  @Test
  void reads_a_component_and_calls_a_method() {
    Slot slot = new Slot("Sali");
    assertThat(resolver.getValue(context, slot, "place")).isEqualTo("Sali");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.invoke(context, slot, "from", null, new Object[] {"12"}))
        .isEqualTo("Sali 12");
  }

  @Test
  void leaves_other_classes_and_unknown_names_to_the_others() {
    assertThat(resolver.getValue(context, Thread.currentThread(), "name"))
        .isEqualTo(Thread.currentThread().getName());
    assertThatThrownBy(() -> resolver.getValue(context, new Slot("Sali"), "nothing"))
        .isInstanceOf(PropertyNotFoundException.class);
  }

  @Test
  void reads_texts_and_shows_a_missing_key_as_faces_does() {
    assertThat(resolver.getValue(context, new Words(), "title")).isEqualTo("Tilat");
    assertThat(resolver.getValue(context, new Words(), "none")).isEqualTo("???none???");
  }

  @Test
  void hands_on_why_a_bean_failed() {
    assertThatThrownBy(() -> resolver.getValue(context, new Slot("Sali"), "broken"))
        .isInstanceOf(ELException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void changes_no_record() {
    assertThatThrownBy(() -> resolver.setValue(context, new Slot("Sali"), "place", "Kenttä"))
        .isInstanceOf(PropertyNotWritableException.class);
  }
}
