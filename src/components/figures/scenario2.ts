/** The pictures of scenario 2, by the names that its lessons use. */
export const scenario2Figures = {};
