/** What the methods rest on, in the order in which the notes name them; the same in every language. */
export const REFERENCES: readonly string[] = [
  'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22(158), 209–212.',
  'Goldstein, H. & Spiegelhalter, D. J. (1996). League tables and their limitations. Journal of the Royal Statistical Society A 159(3), 385–443.',
  'Jenks, G. F. (1967). The data model concept in statistical mapping. International Yearbook of Cartography 7, 186–190.',
  'Wang, H. & Song, M. (2011). Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming. The R Journal 3(2), 29–33.',
  'Silverman, B. W. (1986). Density Estimation for Statistics and Data Analysis. Chapman & Hall.',
  'Snyder, J. P. (1987). Map Projections: A Working Manual. U.S. Geological Survey Professional Paper 1395.',
  'Harrower, M. & Brewer, C. A. (2003). ColorBrewer.org: an online tool for selecting colour schemes for maps. The Cartographic Journal 40(1), 27–37.',
  'Robinson, W. S. (1950). Ecological correlations and the behavior of individuals. American Sociological Review 15(3), 351–357.',
  'Openshaw, S. (1984). The Modifiable Areal Unit Problem. Concepts and Techniques in Modern Geography 38.',
];
