package fi.luukku.site.web;

import java.lang.reflect.Method;

/**
 * A method that pages may ask.
 *
 * @param forEverybody whether the answer may stand in a part that others get too
 */
record Question(Method method, boolean forEverybody) {}
