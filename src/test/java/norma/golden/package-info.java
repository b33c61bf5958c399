/** Digests of runs that must not change unnoticed. Start at {@link norma.golden.Golden}. */
package norma.golden;
