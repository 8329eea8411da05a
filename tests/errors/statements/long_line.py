result = compute_something_long(first_argument, second_argument, third_argument) + another_function(1 2, third=3) + yet_another_one()
