package fi.luukku.site.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Answers what pages ask most, before the chain of Faces and CDI is walked: beans and texts by
 * name, the properties and methods of our own classes. A page asks a few hundred times, and in the
 * chain each question passes a dozen resolvers (docs/adr/0019). What is not found here is asked
 * there.
 *
 * <p>A record's component is a property, {@code #{receipt.number}}, and so is any other method of
 * it that takes nothing: Expression Language 5.0 knows getters only.
 */
class PageResolver extends ELResolver {
  private final ELResolver others;
  private final NamedBeans beans = new NamedBeans();

  PageResolver(ELResolver others) {
    this.others = others;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base == null) {
      return named(context, property.toString());
    }
    if (base instanceof ResourceBundle texts && property != null) {
      return text(context, texts, property);
    }
    Question question = Questions.property(base, property);
    return question == null
        ? others.getValue(context, base, property)
        : ask(context, base, property, question);
  }

  private Object named(ELContext context, String name) {
    NamedThings things = NamedThings.of(context, beans);
    Object known = things.find(name);
    if (known != null || things.isNothing(name)) {
      context.setPropertyResolved(null, name);
      return known;
    }
    Object found = others.getValue(context, null, name);
    if (found == null || found instanceof ResourceBundle) {
      things.keep(name, found);
    } else {
      things.sawPersonal();
    }
    return found;
  }

  private Object text(ELContext context, ResourceBundle texts, Object key) {
    try {
      Object text = texts.getObject(key.toString());
      context.setPropertyResolved(texts, key);
      return text;
    } catch (MissingResourceException missing) {
      return others.getValue(context, texts, key);
    }
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    Question action = types == null ? Questions.method(base, method, arguments) : null;
    if (action == null) {
      return others.invoke(context, base, method, types, arguments);
    }
    Class<?>[] wanted = action.method().getParameterTypes();
    Object[] fitting = new Object[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      fitting[i] =
          wanted[i].isInstance(arguments[i])
              ? arguments[i]
              : context.convertToType(arguments[i], wanted[i]);
    }
    return ask(context, base, method, action, fitting);
  }

  private Object ask(
      ELContext context, Object base, Object property, Question question, Object... arguments) {
    if (!question.forEverybody()) {
      NamedThings.of(context, beans).sawPersonal();
    }
    try {
      Object answer = question.method().invoke(base, arguments);
      context.setPropertyResolved(base, property);
      return answer;
    } catch (InvocationTargetException failed) {
      throw new ELException(property + " cannot be read.", failed.getCause());
    } catch (IllegalAccessException closed) {
      throw new ELException(property + " cannot be read.", closed);
    }
  }

  /** A value that fits already stays as it is; most do. */
  @Override
  public <T> T convertToType(ELContext context, Object value, Class<T> type) {
    if (type.isInstance(value)) {
      context.setPropertyResolved(true);
      return type.cast(value);
    }
    return others.convertToType(context, value, type);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Question component = component(base, property);
    if (component == null) {
      return others.getType(context, base, property);
    }
    context.setPropertyResolved(base, property);
    return component.method().getReturnType();
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (component(base, property) == null) {
      return others.isReadOnly(context, base, property);
    }
    context.setPropertyResolved(base, property);
    return true;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (component(base, property) != null) {
      throw new PropertyNotWritableException("A record does not change: " + property);
    }
    others.setValue(context, base, property, value);
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return others.getCommonPropertyType(context, base);
  }

  private static Question component(Object base, Object property) {
    return base instanceof Record ? Questions.property(base, property) : null;
  }
}
