/**
 * What users write by accident: damaged files, and numbers at their bounds and beyond. Whatever
 * comes, the program ends with a documented code and a sentence, and in time.
 *
 * <p>Every case is made from its number alone. A case that failed is made again, and shown, by
 * {@code mvn test -Dtest=MutatedFilesTest -Dfuzz.case=123}. A few hundred cases are part of every
 * build, thousands of the profile {@code study}.
 *
 * <p>Start at {@link norma.fuzz.Study}, then a test class.
 */
package norma.fuzz;
