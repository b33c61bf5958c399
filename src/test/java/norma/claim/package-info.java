/**
 * Claims about mechanisms, each a sentence that can be false: what goes and what stays when one is
 * switched off, on the same seeds with and without it. Start at {@link norma.claim.Claims}.
 */
package norma.claim;
