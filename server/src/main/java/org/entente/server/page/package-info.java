/**
 * The pages, one small class each. A {@link org.entente.server.page.Page} says at which address it
 * is and makes a <i>view</i>: a plain record of the data that is shown, which holds codes, days and
 * numbers, never formatted text. The view is shown by the template of the page's name in {@code
 * src/main/jte}, with the {@link org.entente.server.page.Frame} around it, and is given as JSON at
 * the same address with {@code .json}.
 *
 * <p>To add a page: write the class and its view, name it in {@link
 * org.entente.server.page.Pages#ALL}, write the template, and its words in both bundles of {@code
 * text}. {@link org.entente.server.page.AgreementPage} is the model.
 */
@NullMarked
package org.entente.server.page;

import org.jspecify.annotations.NullMarked;
