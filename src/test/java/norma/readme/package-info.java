/** What the README and the model description say, held against the program. */
package norma.readme;
