print("forbedre")
