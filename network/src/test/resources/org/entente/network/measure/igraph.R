# Measures networks with igraph: nodes.txt and edges.txt hold them, answers.txt gets what it finds.
suppressMessages(library(igraph))
igraph_options(arpack.maxiter = 100000)
nodes <- read.table("nodes.txt", stringsAsFactors = FALSE)
edges <- read.table("edges.txt")
out <- file("answers.txt", "w")
say <- function(...) cat(..., "\n", sep = "", file = out)
figures <- function(x) paste(sprintf("%.17g", x), collapse = " ")
for (network in unique(nodes$V1)) for (year in unique(nodes$V2)) {
  states <- nodes$V3[nodes$V1 == network & nodes$V2 == year]
  own <- edges[edges$V1 == network & edges$V2 == year, ]
  g <- make_empty_graph(length(states), directed = FALSE)
  g <- add_edges(g, as.vector(t(as.matrix(own[, 3:4]))))
  w <- own$V5
  values <- cbind(
    degree(g), strength(g, weights = w),
    betweenness(g, weights = NA, normalized = TRUE),
    closeness(g, weights = NA, normalized = TRUE),
    harmonic_centrality(g, weights = NA, normalized = TRUE),
    eigen_centrality(g, weights = w, options = list(maxiter = 100000, tol = 0))$vector,
    transitivity(g, type = "local"), coreness(g))
  for (i in seq_along(states)) say(network, " ", year, " ", states[i], " ", figures(values[i, ]))
  best <- -1
  for (seed in 1:5) {
    set.seed(seed)
    found <- cluster_leiden(g, objective_function = "modularity", weights = w, n_iterations = 10)
    best <- max(best, modularity(g, membership(found), weights = w))
  }
  say(network, " ", year, " year ", figures(c(
    edge_density(g), transitivity(g, type = "global"), sum(components(g)$csize > 1), best)))
}
close(out)
