package fi.luukku.formbuilder;

import java.time.Instant;

/**
 * The version of a form that is being made.
 *
 * @param sketch its content; changing it here changes nothing that is stored
 * @param submitted whether it waits to be published
 * @param revision to bring along when it is changed
 */
public record WorkingForm(
    String key,
    int version,
    FormSketch sketch,
    boolean submitted,
    int revision,
    Instant begun,
    Instant changed) {}
