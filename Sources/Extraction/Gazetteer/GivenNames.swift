/// Given names of many countries, to tell persons from organizations: "Maria Orvik".
enum GivenNames {
  /// Whether a word is a given name as news writes it, with its capital letter.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all = Set(
    """
    Aaron Abby Abdul Abdulaziz Abdullah Abel Abhijeet Abhishek Abigail Abraham Adam Adeel Adel Adele Aditi Aditya
    Adnan Adolfo Adrian Adriana Agnes Agnieszka Agustin Ahmad Ahmed Ahmet Ahsan Aidan Aileen Aisha Ajay Akash Akihiro
    Akio Akira Akshay Alain Alan Alana Alastair Albert Alberta Alberto Alec Alejandra Alejandro Aleksandar Aleksander
    Aleksandr Aleksei Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfie Alfonso
    Alfred Alfredo Ali Alice Alicia Alisa Alisher Alison Alistair Allan Allen Allison Alma Alok Alvaro Alyssa Amanda
    Amandeep Amar Amara Amelia Amelie Amir Amit Amos Amrita Amy Ana Anand Anastasia Anatoly Anders Anderson Andre
    Andrea Andreas Andreea Andrei Andres Andrew Andrey Andrzej Andy Angela Angelica Angelo Angie Anika Anil Anita Anja
    Anjali Ankit Ankita Ann Anna Annabel Anne Annette Annie Annika Ansel Anthony Antoine Anton Antonio Antony Anwar
    Arash Archana Arianna Arif Arjun Arlene Armando Armin Arnab Arnaud Arne Arnold Artem Arthur Arturo Arun Arvid
    Arvind Asad Asha Ashish Ashley Ashok Ashwin Asif Astrid Atul Audrey Aurelio Avi Avigdor Avraham Axel Ayan Ayesha
    Aylin Aziz Babak Barack Barbara Barney Barry Bart Bashar Beatrice Beatriz Becky Belinda Ben Benedict Benjamin
    Benny Bernadette Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Beth Bettina Betty Beverly Bharat Bhavin
    Bianca Bijan Bilal Bill Billy Birgit Bjorn Björn Blaine Bob Bobbie Bobby Bohdan Bonnie Boris Brad Bradford Bradley
    Branden Brandon Brenda Brendan Brendon Brent Brett Brian Brianna Bridget Britney Britta Bronwyn Bruce Bruno Bryan
    Bryce Bryon Burak Byron Caitlin Cameron Camila Camille Candace Candice Carina Carl Carla Carlo Carlos Carmen Carol
    Carole Caroline Carolyn Carsten Cary Casey Cassandra Catherine Cathy Cecilia Cedric Celeste Celia Celine Cesar
    Chad Chandra Chantal Charlene Charles Charlie Chauncey Chelsey Cheng Cheryl Chetan Chiara Chloe Chris Christelle
    Christian Christiane Christina Christine Christoph Christophe Christopher Christy Chuck Ciara Cindy Claire Clara
    Clarence Claude Claudia Claudio Claus Clement Clifford Clint Clive Cody Colin Colleen Connie Connor Constantin
    Cordelia Corey Corinne Cornelia Cornelius Cory Courtney Craig Cristiano Cristina Curtis Cynthia Cyril
    Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danny Daphne Darius Darlene Darrell Darren Darryl
    Darwin Daryl Dave David Davide Dawn Dean Deanna Debbie Deborah Debra Deepak Deepika Deirdre Dena Denis Denise
    Dennis Derek Derrick Desmond Devin Dewey Dexter Dhruv Diana Diane Didier Diego Dieter Dilip Dimitri Dimitris Dina
    Dinesh Dionne Dirk Dmitri Dmitry Dolores Dominic Dominick Dominik Dominique Don Donald Donna Donnie Doreen Dorian
    Doris Dorothy Doug Douglas Doyle Duncan Dustin Dwayne Dwight Dylan Ebony Ed Eddie Edgar Edith Edmond Edmund Edna
    Edoardo Eduard Eduardo Edward Edwin Efrain Eileen Eitan Ekaterina Elaina Elaine Elbert Eleanor Elena Eli Elias
    Elisabeth Elise Elizabeth Ella Ellen Elliot Elon Elsa Elvira Elwood Emanuel Emil Emilia Emilio Emily Emma Emmanuel
    Emmett Emre Enid Enrico Enrique Enzo Ephraim Eran Eric Erica Erik Erika Erin Ernest Ernesto Ernie Ernst Errol
    Erwin Esteban Estelle Esther Ethan Ethel Eugene Eva Evan Evelyn Evgeny Ezra Fabian Fabio Fabrice Fadi Faisal Farah
    Farhad Farid Farrah Fatima Fay Federico Felipe Felix Ferdinand Fergus Fernanda Fernando Fidel Filip Filippo Fiona
    Flavio Flora Florian Fran Frances Francesca Francesco Francine Francis Francisco Franck Franco Francois Frank
    Frankie Franz François Fred Freda Freddie Frederic Frederick Fredrik Frieda Friedrich Fritz Fumio Gabe Gabriel
    Gabriela Gabriele Gail Gareth Garrett Garry Gary Gaurav Gavin Gavriel Gayle Geir Gena Gene Genevieve Geoff
    Geoffrey Georg Georgina Geraint Gerald Geraldine Gerard Gerhard Germaine Gerry Giacomo Gian Gianluca Gianni Gideon
    Gilbert Gilles Gina Giorgio Giovanni Girish Giulia Giuseppe Glen Glenda Glenn Gloria Gonzalo Gopal Goran Gordon
    Govind Graeme Graham Grahame Greg Gregg Gregory Greta Gretchen Guido Guillaume Guillermo Gunnar Gunter Gus Gustav
    Gustavo Guy Gwen Gwendolyn Haim Hal Hamid Hank Hanna Hannah Hanne Hans Harald Hari Harish Harlan Harold Harriet
    Harrison Harry Harsh Harvey Hasan Hassan Hattie Haydn Heather Hector Heidi Heike Heinrich Heinz Helen Helena Helga
    Helmut Hendrik Henri Henrietta Henrik Henrique Henry Herbert Herman Hernan Hideki Hideo Hilary Hilda Hillary Hiram
    Hiro Hiroshi Hiroyuki Hitoshi Holger Horace Horst Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ibrahima
    Ida Ignacio Igor Ilan Ilham Ilya Imelda Imran Inga Ingrid Ioannis Ira Irene Irina Iris Irma Irwin Isaac Isabel
    Isabella Isabelle Isaiah Isidore Ismail Ivan Ivana Ivanka Ivo Izabela Jaakko Jaan Jacek Jack Jackie Jacklyn
    Jacky Jacob Jacqueline Jacques Jada Jaime Jake Jakob Jakub Jalal Jamal James Jamie Jamil Jan Jana Jane Janelle
    Janet Janice Janine Janna Jared Jari Jarrod Jasmine Jason Javier Jay Jayne Jean Jeanne Jed
    Jeff Jeffery Jeffrey Jemima Jenifer Jenna Jennie Jennifer Jenny Jens Jerald Jeremiah Jeremy Jermaine Jerome
    Jerrold Jerry Jess Jesse Jessica Jessie Jill Jillian Jim Jimmy Jitendra Jo Joachim Joan Joann Joanna Joanne Joao
    Joaquin Jocelyn Jochen Jodi Jodie Jody Joe Joel Joesph Johan Johanna Johannes John Johnny Jolene Jon Jonas
    Jonathan Joni Jonny Jordi Jorge Jorgen Jose Josef Josefina Joseph Josephine Josh Joshua Josiah José Joyce Jozef
    João Juan Juanita Judd Jude Judith Judy Juergen Juha Jules Julia Julian Juliana Julie Julien Juliet Julio Julius
    Jun Justin Jörg Jürgen Kai Kamal Kamala Kara Kareem Karen Karim Karin Karine Karl Karla Karolina Karsten Karthik
    Karyn Kasper Kate Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katrina Kavita Kaye Kayla Kazuhiko
    Kazuo Keenan Keiko Keira Keith Kelley Kelly Kelsey Kelvin Ken Kendall Kendra Kenichi Kenji Kenneth Kenny Kent
    Kerri Kerry Kerstin Kevin Khaled Khalid Khalil Kieran Kim Kimberly Kiran Kirill Kirk Kirsten Kirstjen Kishore
    Klaus Kobe Kofi Koichi Koji Konrad Konstantin Krishna Kristen Kristi Kristian Kristin Kristina Kristine Kristy
    Krzysztof Kumar Kurt Kurtis Kwame Kyle Kylie Lakshmi Lalit Lamar Lana Landon Larry Lars Laszlo Latoya Laura Lauren
    Laurence Laurent Lauri Laurie Lavinia Lawrence Lawson Lea Leah Leandro Leanne Lee Leif Leigh Leila Len Lena Lenny
    Leo Leon Leona Leonard Leonardo Leonid Leroy Lesley Leslie Letitia Letícia Levi Lewis Liam Lidia Lila Lilian
    Lillian Linda Lindsay Lindsey Lionel Lisa Lisbeth Lise Livia Liz Lizzie Lois Lola Lonnie Lorena Lorenzo
    Loretta Lori Lorna Lorraine Lothar Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciana Luciano Lucille Lucinda
    Lucy Ludwig Luis Luisa Luiz Luke Lupe Luther Lydia Lyle Lyndon Lynn Lynne László Mabel Maciej Madeleine Magdalena
    Maggie Magnus Mahesh Mahmoud Maia Maike Malcolm Malcom Malik Mandy Manfred Manish Manisha Manoj Manuel Manuela
    Mara Marc Marcel Marcella Marcelo Marcia Marcin Marco Marcos Marcus Marcy Marek Margaret Margarita Margie Margo
    Margot Margrethe Maria Mariam Marian Mariana Marianne Maribel Maricel Marie Marietta Marilyn Marina Mario Marion
    Marisa Marisol Marissa Marjorie Mark Markus Marlene Marlon Marsha Marta Martha Martin Martina Marty Marvin Mary
    María Masahiro Masato Masayoshi Mason Masood Mateusz Mathias Mathieu Matilda Matt Matteo Matthew Matthias Mattias
    Maura Maureen Maurice Mauricio Maurizio Mauro Maxim Maxime Maximilian Maximo Maxine Maya Meera Megan Mehdi Mehmet
    Melanie Melba Melinda Melissa Melvin Meredith Merle Mervyn Micah Michael Michaela Michel Michele Michelle Mickey
    Miguel Mihai Mika Mike Mikhail Miklos Milan Mildred Millie Milly Milos Min Mindy Ming Minna Miranda Miriam Misha
    Mitch Mitchell Mitsuru Mohamed Mohammad Mohammed Mohan Moira Moises Mona Monica Monika Mordechai Moritz Moshe
    Muhammad Mukesh Murali Muriel Mustafa Myles Myra Myriam Myron Nabil Nadav Nadia Nadine Nancy Nanette Naomi
    Narendra Nasser Natalia Natalie Natasa Natasha Nate Nathalie Nathan Nathaniel Naveen Neal Neelie Neha Neil Nellie
    Nelson Nestor Neville Nicholas Nick Nicola Nicolas Nicole Nidhi Niels Nigel Nikhil Nikita Nikki Nikolai Nikolaus
    Nikos Nils Nimrod Nina Ning Nir Niraj Nitin Noah Noam Nobuyuki Noel Noelle Nora Norbert Norma Norman Octavio
    Odette Olaf Olav Ole Oleg Oleksandr Olga Oliver Olivia Olivier Ollie Omar Omer Ori Orson Osamu Oscar Oskar Osman
    Otto Pablo Padma Pam Pamela Pankaj Paolo Parag Parth Pascal Patrice Patricia Patrick Patrik Patti Patty Pau Paul
    Paula Paulette Pauline Paulo Pavel Pawel Pedro Peggy Penelope Per Percy Pete Peter Petra Phil Philip Philipp
    Philippa Philippe Phillip Phyllis Pia Pierre Piers Pieter Pilar Piotr Prakash Pranav Prasad Prashant Pravin Preeti
    Prem Priya Priyanka Quentin Quincy Quinn Rachael Rachel Radha Rafael Rafal Rafi Raghu Rahul Rainer Raj Rajan Rajat
    Rajeev Rajesh Rajiv Rakesh Ralf Ralph Ram Ramesh Ramon Ramona Randal Randall Randolph Randy Rani Raphael Raquel
    Rashid Raul Ravi Raymond Rebecca Reggie Reginald Reinaldo Reiner Reinhard Reinhold Rekha Renata Renate Renato Rene
    Renee René Reza Rhonda Ricardo Riccardo Richard Rick Ricki Ricky Riley Rita Ritesh Rob Robbie Robert Roberta
    Roberto Robin Rocco Rochelle Roderick Rodney Rodrigo Rogelio Roger Rohan Rohit Roland Rolando Rolf Romain Roman
    Romeo Ron Ronald Ronan Ronnie Rosa Rosalie Rosalind Rosanna Rosemary Rosie Ross Roxana Roxanne Roy Ruben Ruchir
    Rudolf Rudy Rufus Rui Rune Rupert Russell Ruth Ryan Ryo Ryoichi Sabine Sabrina Sachin Sadie Saeed Sahil Said
    Sallie Sally Salma Salman Salomon Salvatore Sam Samantha Sameer Sami Samir Sammy Samuel Sandeep Sandra Sanford
    Sanjay Sanjeev Santosh Sara Sarah Sascha Satish Satoshi Satya Saul Saurabh Scot Scott Seamus Sean Sebastian
    Sebastien Seiji Selma Serena Serge Sergei Sergey Sergio Seth Shane Shanna Shannon Sharad Shari Sharon Sharonda
    Shashank Shashi Shaun Shauna Shawn Sheila Shelley Sheri Sherri Sherry Shigeo Shigeru Shinji Shinzo Shirley Shiv
    Shmuel Shreya Shunichi Sid Siddharth Sidney Siegfried Sigmar Sigrid Silas Silke Silvia Silvio Simon Simona Simone
    Sinead Siobhan Slobodan Sofia Sonia Sonja Sonny Sophia Sophie Soren Srinivas Stacey Stacy Stan Stanislav Stefan
    Stefania Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stu Stuart Subhash Sudhir Sue Sumit Sundar
    Sunil Sunita Suresh Surya Susan Susana Susanna Susanne Sushil Susie Suzanne Sven Svetlana Swati Sylvain Sylvia
    Sylvie Søren Takashi Takeshi Tal Talal Tamar Tamara Tamika Tammy Tania Tanja Tanner Tanya Tara Tariq Taro Tatiana
    Tatsuya Ted Teddy Terence Teresa Terrance Terrence Terri Terry Tetsuya Thabo Thad Thaddeus Thelma Theo Theodor
    Theodora Theodore Theresa Thierry Thilo Thomas Thorsten Tiago Tiffany Tim Timo Timothy Tina Tobias Tobin Toby Todd
    Tom Tomas Tomasz Tomer Tommy Tomoko Tony Tonya Tori Toshiaki Toshihiro Toshiro Tova Tracey Tracy Travis Trevor
    Tricia Trina Trish Tristan Troy Tyler Ulf Ulrich Uma Umar Uri Uriel Urs Ursula Usha Uwe Vadim Vaibhav Valdis
    Valentin Valentina Valeria Valerie Vanessa Varun Vasily Velma Venkat Vera Vernon Veronica Vicente Vicki Vicky
    Victor Vijay Vik Vikram Viktor Vinay Vincent Vincenzo Vinod Viola Vipin Virgil Vishal Vitaly Vito Vivek Vivian
    Vivienne Vlad Vladimir Volker Wade Waleed Walid Wally Walter Wanda Warren Warwick Wayne Wei Weldon Wendy Werner
    Wes Wesley Wilbert Wilbur Wilfred Wilfried Wilhelm Wilhelmina Willard Willem William Willie Willy Wilma Winfried
    Winston Wladimir Wolfgang Xavier Xiaoping Yael Yair Yann Yannick Yaron Yasmin Yasser Yasuo Yehuda Yiannis Yinka
    Yolanda Yosef Yoshi Yoshihide Yoshio Yossi Youssef Yuichi Yuki Yuko Yulia Yuri Yusuf Yuval Yves Yvonne Zachary
    Zack Zain Zainab Zeynep Zhang Zhou Zoe Zoltan Zubin
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
