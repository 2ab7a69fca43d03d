package fi.luukku.formbuilder;

/**
 * Why a limit of a question cannot be kept to. Its words stand in the text bundle under {@code
 * fault.<code>}.
 *
 * @param limit its name as definitions write it
 */
public record LimitFault(String limit, String code) {}
