/**
 * Forms that officials make: written, checked, published by two people, and filled in by citizens.
 *
 * <p>Contract, by who comes in:
 *
 * <ul>
 *   <li>who makes a version: {@link fi.luukku.formbuilder.FormEditing}; what it is while it is
 *       being made, {@link fi.luukku.formbuilder.FormSketch};
 *   <li>who publishes it, another than who made it: {@link fi.luukku.formbuilder.FormPublishing};
 *   <li>from when until when, how many, which queue: {@link fi.luukku.formbuilder.TermsSetting};
 *   <li>who looks: {@link fi.luukku.formbuilder.FormQueries};
 *   <li>a citizen finds one: {@link fi.luukku.formbuilder.FormErrands}, {@link
 *       fi.luukku.formbuilder.OpenForms} without the database, and fills it in: {@link
 *       fi.luukku.formbuilder.FormFilling}; what is sent is a case;
 *   <li>every other capability finds what was published where it finds the product's forms, in
 *       {@code PublishedForms}: {@link fi.luukku.formbuilder.PublishedShelf}.
 * </ul>
 *
 * <p>What is published is frozen by the database, and its hash is kept. Tells with {@link
 * fi.luukku.formbuilder.FormPublished}.
 */
package fi.luukku.formbuilder;
