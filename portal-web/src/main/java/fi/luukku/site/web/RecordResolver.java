package fi.luukku.site.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Lets pages read a record's component as a property, {@code #{receipt.number}}, and any other
 * method of it that takes nothing. Expression Language 5.0 knows getters only.
 */
public class RecordResolver extends ELResolver {
  private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Optional<Method> component = find(base, property);
    if (component.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return component.get().invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException("The component " + property + " cannot be read.", e);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Optional<Method> component = find(base, property);
    component.ifPresent(found -> context.setPropertyResolved(base, property));
    return component.<Class<?>>map(Method::getReturnType).orElse(null);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    Optional<Method> component = find(base, property);
    component.ifPresent(found -> context.setPropertyResolved(base, property));
    return component.isPresent();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (find(base, property).isPresent()) {
      throw new PropertyNotWritableException("A record does not change: " + property);
    }
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private Optional<Method> find(Object base, Object property) {
    if (!(base instanceof Record) || property == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        components.computeIfAbsent(base.getClass(), RecordResolver::read).get(property.toString()));
  }

  private static Map<String, Method> read(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(RecordResolver::isQuestion)
        .collect(Collectors.toMap(Method::getName, RecordResolver::readable));
  }

  /** A component's accessor, or another public method that asks and takes nothing. */
  private static boolean isQuestion(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !method.isSynthetic();
  }

  private static Method readable(Method method) {
    method.setAccessible(true);
    return method;
  }
}
