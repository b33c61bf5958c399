/**
 * What there is, frozen, as an onlooker may see it: workers, shops with their last shift, the
 * options that someone weighed, what passed between industries and who moved.
 *
 * <p>May use: rule (the kinds of plan). Used by: economy, which fills them, and all who look:
 * measure, run, report, view. Start at {@link norma.portrait.ShopPortrait}.
 */
package norma.portrait;
