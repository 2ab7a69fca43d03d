package fi.luukku.site.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the bean answers depends on nothing but the page's language and what stands in the key of
 * {@code t:kept}: on no caller, cookie, header or parameter. A part that asked a bean anything else
 * is not kept (docs/adr/0019).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForEverybody {}
